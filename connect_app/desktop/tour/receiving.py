"""The tour's first part: the first start, the window, the settings, and a file that comes in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMenu, QSpinBox

from connect_app.desktop.invoice.page_view import PageView
from connect_app.desktop.settings.company_pages import CompanyPage
from connect_app.desktop.settings.first_start import FirstStartDialog
from connect_app.desktop.settings.settings_dialog import SettingsDialog
from connect_app.desktop.tour.camera import Camera
from connect_app.desktop.tour.hand import (
    bring_forward,
    button,
    choose_in_menu,
    click_row,
    drop,
    expect,
    open_window,
    press,
    says,
    strike,
    wait_closed,
    wait_until,
    write,
)
from connect_app.desktop.tour.stage import Stage, sample
from connect_app.desktop.widgets.page_list import PageList

INVOICES_IN_MARCH = 12
UNDO_S = 3


def choose_practice(camera: Camera) -> None:
    """Take the door *Practice on this computer*."""
    dialog = FirstStartDialog()
    dialog.show()
    camera.take("first-start", None, dialog)
    press(button(dialog, "Practice on this computer"))
    expect(holds=dialog.door == "practice" and not dialog.isVisible(), otherwise="The practice door did not open.")
    dialog.deleteLater()


def see_the_window(stage: Stage) -> None:
    """Wait for the gateway and look at the empty window."""
    session = stage.desktop.session
    wait_until(lambda: session.state == "connected", "The connection to the gateway")
    stage.work  # noqa: B018 - waits for it
    bring_forward(stage.window)
    wait_until(lambda: says(stage.window, "No files are waiting"), "The empty list")
    wait_until(lambda: says(stage.window, "nothing leaves this computer"), "The amber frame of practice mode")
    stage.snap("window")


def see_settings_as_clerk(stage: Stage) -> None:
    """Look as a clerk: the administrator's settings are locked and say whom to ask."""
    _look_as(stage, "clerk")
    dialog = _open_settings(stage)
    tick = next(box for box in dialog.findChildren(QCheckBox) if box.isVisible())
    expect(holds=tick.isChecked() and not tick.isEnabled(), otherwise="A clerk can change the attachments setting.")
    wait_until(lambda: says(dialog, "Only an administrator can change this. Ask"), "The word whom to ask")
    stage.snap("settings-as-clerk", dialog)
    strike(dialog, Qt.Key.Key_Escape)
    _look_as(stage, "admin")


def shorten_undo(stage: Stage) -> None:
    """As administrator, make the undo window shorter, so that the tour need not wait so long."""
    dialog = _open_settings(stage)
    pages = dialog.findChild(PageList)
    assert pages is not None
    while not isinstance(pages.page, CompanyPage):
        strike(pages.names, Qt.Key.Key_Down)
    seconds = next(box for box in dialog.findChildren(QSpinBox) if box.isVisible())
    write(seconds, str(UNDO_S))
    stage.snap("settings", dialog)
    press(button(dialog, "Save"))
    wait_closed(dialog, "The saving of the settings")
    kept = stage.ask(lambda gateway: gateway.settings(stage.company_id)).value
    expect(holds=kept.undo_s == UNDO_S, otherwise="The gateway did not keep the new setting.")


def upload_march(stage: Stage) -> None:
    """Drop the business system's file on the window; twelve invoices are in it."""
    drop(stage.window, [sample("march.xml")])
    wait_until(lambda: len(stage.panes.file_model.rows()) == 1, "The arrival of march.xml")
    file = stage.panes.file_model.rows()[0]
    expect(
        holds=file.invoice_count == INVOICES_IN_MARCH,
        otherwise=f"march.xml shows {file.invoice_count} invoices, not {INVOICES_IN_MARCH}.",
    )
    stage.file_id = file.id
    wait_until(lambda: len(stage.panes.invoice_model.rows()) == INVOICES_IN_MARCH, "The list of its invoices")
    page = stage.ask(lambda gateway: gateway.file_invoices(stage.company_id, stage.file_id))
    stage.invoice_ids = {invoice.number: invoice.id for invoice in page.items}
    shown = [row.number for row in stage.panes.invoice_model.rows()]
    expect(holds=shown == list(stage.invoice_ids), otherwise="The list shows other invoices than the gateway has.")


def read_an_invoice(stage: Stage) -> None:
    """Choose an invoice: its page and its details are shown beside the list."""
    click_row(stage.panes.invoices.table, stage.invoice_row("260302"))
    side = stage.side
    wait_until(
        lambda: side.details.detail is not None and side.details.detail.number == "260302", "The details of 260302"
    )
    view = side.preview.findChild(PageView)
    assert view is not None
    wait_until(lambda: view.has_picture, "The preview of 260302")
    stage.snap("invoices-and-preview")


def _look_as(stage: Stage, role: str) -> None:
    actions = stage.window.actions_
    menu = next(menu for menu in stage.window.menuBar().findChildren(QMenu) if actions.roles[role] in menu.actions())
    choose_in_menu(stage.window, menu, actions.roles[role])
    wait_until(
        lambda: stage.desktop.session.role == role and stage.desktop.session.state == "connected",
        f"Looking as {role}",
    )


def _open_settings(stage: Stage) -> SettingsDialog:
    stage.strike(Qt.Key.Key_Comma)
    dialog = open_window(SettingsDialog)
    wait_until(lambda: dialog.is_loaded, "The settings")
    return dialog
