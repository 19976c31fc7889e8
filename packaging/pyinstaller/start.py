"""What the bundled programs start with."""

import multiprocessing
import sys

from connect_app.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
