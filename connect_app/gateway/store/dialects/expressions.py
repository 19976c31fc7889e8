"""Expressions that each database writes in its own way."""

import json
from collections.abc import Iterable
from typing import TypeVar, cast

from sqlalchemy import BigInteger, ColumnElement, Dialect, Select, bindparam, select
from sqlalchemy import cast as sql_cast
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import Text, TypeDecorator

_Value = TypeVar("_Value")


class Expression(TypeDecorator[str]):
    """A search in the full-text index, as `search.match_expression` words it for FTS5."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the search in the words of the database."""
        if dialect.name != "postgresql" or value is None:
            return value
        from connect_app.gateway.store.dialects.postgresql import text_query

        return text_query(value)


class _Matching(FunctionElement[object]):
    # Of no type: SQLite could not compare a truth value of a full-text index with one.
    inherit_cache = True


class _Keys(FunctionElement[object]):
    inherit_cache = True


class _Unindexed(FunctionElement[object]):
    inherit_cache = True


def matching_words(expression: str) -> ColumnElement[bool]:
    """Return the condition that a row of the full-text index meets which has the words of a search."""
    return cast(ColumnElement[bool], _Matching(bindparam(None, expression, type_=Expression(), unique=True)))


def keys_of(keys: Iterable[str]) -> Select[str]:
    """Return any number of keys for ``in_``, as one value."""
    given = json.dumps(list(dict.fromkeys(keys)), ensure_ascii=False)
    each = _Keys(bindparam(None, given, type_=Text(), unique=True)).table_valued("value")
    return select(each.c.value)


def numbers_of(numbers: Iterable[int]) -> Select[int]:
    """Return any number of whole numbers for ``in_``, as one value."""
    each = _Keys(bindparam(None, json.dumps(list(numbers)), type_=Text(), unique=True)).table_valued("value")
    return select(sql_cast(each.c.value, BigInteger))


def unindexed(column: ColumnElement[_Value]) -> ColumnElement[_Value]:
    """Return a column that SQLite looks up by no index, where that would be asked once for each of many values."""
    return cast(ColumnElement[_Value], _Unindexed(column))


def _compile(construct: type[FunctionElement[object]], sqlite: str, postgresql: str) -> None:
    """Have a construct written so; braces stand for what it is made of."""
    for dialect, text in (("sqlite", sqlite), ("postgresql", postgresql)):

        def written(
            element: FunctionElement[object], compiler: SQLCompiler, text: str = text, **options: object
        ) -> str:
            return text.format(compiler.process(element.clauses, **options))

        compiles(construct, dialect)(written)


_compile(_Matching, "invoice_text MATCH {}", "invoice_text.words @@ CAST({} AS tsquery)")
_compile(_Keys, "json_each({})", "json_array_elements_text(CAST({} AS json))")
_compile(_Unindexed, "+{}", "{}")
