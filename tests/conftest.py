"""What holds for all tests."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest come first (programs killed and started again): else one core waits for the other's."""
    items.sort(key=lambda item: not item.nodeid.startswith(("tests/e2e/test_crash", "tests/e2e/test_sweep")))
