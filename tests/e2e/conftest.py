"""What holds for every test that starts the program."""

from collections.abc import AsyncIterator

import pytest

from tests.e2e.program import Program


@pytest.fixture(autouse=True)
async def none_left() -> AsyncIterator[None]:
    """No program outlives the test that started it."""
    yield
    await Program.end_all()
