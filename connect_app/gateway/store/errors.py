"""The database's errors, by the names that other rooms catch them by.

`StoreError`: anything it may say. `StoreFault`: it cannot be read or written now (busy, a full disk). `DriverError`:
what the driver said, a `StoreFault` or damage (see `engine.is_damage`); its ``orig`` is the driver's own.
"""

from sqlalchemy.exc import DatabaseError as DriverError
from sqlalchemy.exc import OperationalError as StoreFault
from sqlalchemy.exc import SQLAlchemyError as StoreError

__all__ = ["DriverError", "StoreError", "StoreFault"]
