"""``python -m bot`` and the command ``vigie``."""

import gc

# Large tables are loaded first and kept: to look for garbage among them every 700 objects, as Python does,
# costs a sixth of the start.
gc.set_threshold(50_000, 20, 20)

from bot.cli import main  # noqa: E402  # after the above

__all__ = ["main"]

if __name__ == "__main__":
    main()
