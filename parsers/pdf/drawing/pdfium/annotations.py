"""What was typed or struck out on top of a page: form fields, typed notes, strike-out marks."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

import pypdfium2.raw as pdfium

from parsers.pdf.drawing.drawn_page import Bounds, Typed
from parsers.pdf.drawing.pdfium.strings import string

MAX_ANNOTATIONS = 5_000  # on one page
MAX_OPTIONS = 200
_INVISIBLE = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_CHOICES = (pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX)
_TICKED = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)

Form: TypeAlias = Any


@contextmanager
def form_of(document: Any) -> Iterator[Form]:
    """pdfium's handle for the form of a document, None where it has none."""
    if pdfium.FPDF_GetFormType(document) == pdfium.FORMTYPE_NONE:
        yield None
        return
    settings = pdfium.FPDF_FORMFILLINFO(version=2)
    form = pdfium.FPDFDOC_InitFormFillEnvironment(document, settings)
    try:
        yield form or None
    finally:
        if form:
            pdfium.FPDFDOC_ExitFormFillEnvironment(form)


def annotations(page: Any, form: Form) -> tuple[list[Typed], list[Bounds]]:
    """The boxes that hold typed text, and those that strike text out."""
    typed: list[Typed] = []
    struck: list[Bounds] = []
    for i in range(min(pdfium.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, i)
        if not annotation:
            continue
        try:
            if not pdfium.FPDFAnnot_GetFlags(annotation) & _INVISIBLE:
                _read(annotation, form, typed, struck)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return typed, struck


def _read(annotation: Any, form: Form, typed: list[Typed], struck: list[Bounds]) -> None:
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    if kind == pdfium.FPDF_ANNOT_STRIKEOUT:
        struck += _quads(annotation)
        return
    text = ""
    if kind == pdfium.FPDF_ANNOT_WIDGET and form:
        text = _value(form, annotation)
    elif kind == pdfium.FPDF_ANNOT_FREETEXT:
        text = string(pdfium.FPDFAnnot_GetStringValue, annotation, b"Contents")
    if text.strip():
        rect = pdfium.FS_RECTF()
        pdfium.FPDFAnnot_GetRect(annotation, rect)
        typed.append(Typed((rect.left, rect.bottom, rect.right, rect.top), text))


def _value(form: Form, annotation: Any) -> str:
    """What a form's field shows: what was typed or chosen, or a box with or without a cross."""
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in _TICKED:
        return "☒" if pdfium.FPDFAnnot_IsChecked(form, annotation) else "☐"
    if kind in _CHOICES:
        chosen = ", ".join(_chosen(form, annotation))
        if chosen:
            return chosen
    elif kind != pdfium.FPDF_FORMFIELD_TEXTFIELD:
        return ""
    return string(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation)


def _chosen(form: Form, annotation: Any) -> Iterator[str]:
    for i in range(min(pdfium.FPDFAnnot_GetOptionCount(form, annotation), MAX_OPTIONS)):
        if pdfium.FPDFAnnot_IsOptionSelected(form, annotation, i):
            yield string(pdfium.FPDFAnnot_GetOptionLabel, form, annotation, i)


def _quads(annotation: Any) -> Iterator[Bounds]:
    count = pdfium.FPDFAnnot_CountAttachmentPoints(annotation)
    quad = pdfium.FS_QUADPOINTSF()
    for i in range(min(count, MAX_ANNOTATIONS)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, i, quad):
            xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            yield min(xs), min(ys), max(xs), max(ys)
