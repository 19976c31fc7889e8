<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AddAttachmentDialog</name>
        <message numerus="yes">
            <source>%n file(s) are being changed…</source>
            <translation>
                <numerusform>%n file is being changed…</numerusform>
                <numerusform>%n files are being changed…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) cannot be attached as they are. Change or remove them.</source>
            <translation>
                <numerusform>%n file cannot be attached as it is. Change or remove it.</numerusform>
                <numerusform>%n files cannot be attached as they are. Change or remove them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will not be attached. The files themselves stay where they are.</source>
            <translation>
                <numerusform>%n file will not be attached. The file itself stays where it is.</numerusform>
                <numerusform>%n files will not be attached. The files themselves stay where they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s): {numbers}</source>
            <translation>
                <numerusform>%n invoice: {numbers}</numerusform>
                <numerusform>%n invoices: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Attach %n file(s)</source>
            <translation>
                <numerusform>&amp;Attach %n file</numerusform>
                <numerusform>&amp;Attach %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Attach the %n good one(s)</source>
            <translation>
                <numerusform>&amp;Attach the good one</numerusform>
                <numerusform>&amp;Attach the %n good ones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Mend %n file(s)</source>
            <translation>
                <numerusform>&amp;Mend %n file</numerusform>
                <numerusform>&amp;Mend %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What you say here is for the %n marked file(s).</source>
            <translation>
                <numerusform>What you say here is for the marked file.</numerusform>
                <numerusform>What you say here is for the %n marked files.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskManyDialog</name>
        <message numerus="yes">
            <source>%n customer(s) asked so far.</source>
            <translation>
                <numerusform>%n customer asked so far.</numerusform>
                <numerusform>%n customers asked so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) asked. Follow them under Requests.</source>
            <translation>
                <numerusform>%n customer asked. Follow it under Requests.</numerusform>
                <numerusform>%n customers asked. Follow them under Requests.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more left out meanwhile: see there why.</source>
            <translation>
                <numerusform>%n was left out meanwhile: see there why.</numerusform>
                <numerusform>%n were left out meanwhile: see there why.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n letter(s)</source>
            <translation>
                <numerusform>&amp;Send %n letter</numerusform>
                <numerusform>&amp;Send %n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending… %n customer(s) asked so far.</source>
            <translation>
                <numerusform>Sending… %n customer asked so far.</numerusform>
                <numerusform>Sending… %n customers asked so far.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message numerus="yes">
            <source>%n of them are listed here. </source>
            <translation>
                <numerusform>%n of them is listed here. </numerusform>
                <numerusform>%n of them are listed here. </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{address}, %n invoice(s) came back</source>
            <translation>
                <numerusform>{address}, %n invoice came back</numerusform>
                <numerusform>{address}, %n invoices came back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkPress</name>
        <message numerus="yes">
            <source>%n invoice(s) being handed in…</source>
            <translation>
                <numerusform>%n invoice being handed in…</numerusform>
                <numerusform>%n invoices being handed in…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waits for %n attachment(s) on the way: {names}</source>
            <translation>
                <numerusform>Waits for %n attachment on the way: {names}</numerusform>
                <numerusform>Waits for %n attachments on the way: {names}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n invoice</numerusform>
                <numerusform>%n invoices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChosenFiles</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%n file(s) are still being taken. Close all the same?</source>
            <translation>
                <numerusform>%n file is still being taken. Close all the same?</numerusform>
                <numerusform>%n files are still being taken. Close all the same?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n file(s) could not be taken back.</source>
            <translation>
                <numerusform>%n file could not be taken back.</numerusform>
                <numerusform>%n files could not be taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were attached.</source>
            <translation>
                <numerusform>%n file was attached.</numerusform>
                <numerusform>%n files were attached.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were taken back.</source>
            <translation>
                <numerusform>%n file was taken back.</numerusform>
                <numerusform>%n files were taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file, its %n invoice(s) and their attachments are removed here. </source>
            <translation>
                <numerusform>The file, its invoice and the attachments are removed here. </numerusform>
                <numerusform>The file, its %n invoices and their attachments are removed here. </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommonFiles</name>
        <message numerus="yes">
            <source>{name} goes with %n invoice(s).</source>
            <translation>
                <numerusform>{name} goes with %n invoice.</numerusform>
                <numerusform>{name} goes with %n invoices.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message numerus="yes">
            <source>It holds the invoice and %n attachment(s): {names}.</source>
            <translation>
                <numerusform>It holds the invoice and %n attachment: {names}.</numerusform>
                <numerusform>It holds the invoice and %n attachments: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What may have been sent: the invoice and %n attachment(s): {names}.</source>
            <translation>
                <numerusform>What may have been sent: the invoice and %n attachment: {names}.</numerusform>
                <numerusform>What may have been sent: the invoice and %n attachments: {names}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeliveryCommands</name>
        <message numerus="yes">
            <source>Release the deliveries of %n invoice(s)?</source>
            <translation>
                <numerusform>Release the deliveries of %n invoice?</numerusform>
                <numerusform>Release the deliveries of %n invoices?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileColumns</name>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n invoice</numerusform>
                <numerusform>%n invoices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of %Ln invoice(s)</source>
            <translation>
                <numerusform>{count} of %Ln invoice</numerusform>
                <numerusform>{count} of %Ln invoices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileContentsDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message numerus="yes">
            <source>&amp;Attach %n file(s)</source>
            <translation>
                <numerusform>&amp;Attach %n file</numerusform>
                <numerusform>&amp;Attach %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Mend %n file(s)</source>
            <translation>
                <numerusform>&amp;Mend %n file</numerusform>
                <numerusform>&amp;Mend %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Close without attaching %n file(s)?</source>
            <translation>
                <numerusform>Close without attaching %n file?</numerusform>
                <numerusform>Close without attaching %n files?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take &amp;back %n file(s)</source>
            <translation>
                <numerusform>Take &amp;back %n file</numerusform>
                <numerusform>Take &amp;back %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list names %n file(s) that are not here: {names}.</source>
            <translation>
                <numerusform>The list names %n file that is not here: {names}.</numerusform>
                <numerusform>The list names %n files that are not here: {names}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FolderFiles</name>
        <message numerus="yes">
            <source>%n to choose from</source>
            <translation>
                <numerusform>%n to choose from</numerusform>
                <numerusform>%n to choose from</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FolderWords</name>
        <message numerus="yes">
            <source>%n attached</source>
            <translation>
                <numerusform>%n attached</numerusform>
                <numerusform>%n attached</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hang(s) there already</source>
            <translation>
                <numerusform>%n hangs there already</numerusform>
                <numerusform>%n hang there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them do(es) not fit yet</source>
            <translation>
                <numerusform>%n of them does not fit yet</numerusform>
                <numerusform>%n of them do not fit yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n to decide</numerusform>
                <numerusform>%n to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with an invoice</source>
            <translation>
                <numerusform>%n with an invoice</numerusform>
                <numerusform>%n with an invoice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an invoice</source>
            <translation>
                <numerusform>%n without an invoice</numerusform>
                <numerusform>%n without an invoice</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%n incomplete</source>
            <translation>
                <numerusform>%n incomplete</numerusform>
                <numerusform>%n incomplete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) cannot go yet: mend them, untick them, or press Remove these.</source>
            <translation>
                <numerusform>%n invoice cannot go yet: mend it, untick it, or press Remove these.</numerusform>
                <numerusform>%n invoices cannot go yet: mend them, untick them, or press Remove these.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) changed since they were listed. Nothing was sent.</source>
            <translation>
                <numerusform>%n invoice changed since it was listed. Nothing was sent.</numerusform>
                <numerusform>%n invoices changed since they were listed. Nothing was sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) chosen</source>
            <translation>
                <numerusform>%n invoice chosen</numerusform>
                <numerusform>%n invoices chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n letter</numerusform>
                <numerusform>%n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s)</source>
            <translation>
                <numerusform>%n mail</numerusform>
                <numerusform>%n mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not ticked</source>
            <translation>
                <numerusform>%n not ticked</numerusform>
                <numerusform>%n not ticked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>%n ready</numerusform>
                <numerusform>%n ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n removed</numerusform>
                <numerusform>%n removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s)</source>
            <translation>
                <numerusform>&amp;Send %n invoice</numerusform>
                <numerusform>&amp;Send %n invoices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GivenFiles</name>
        <message numerus="yes">
            <source>%n file(s) are kept and go up when Connect is opened again.</source>
            <translation>
                <numerusform>%n file is kept and goes up when Connect is opened again.</numerusform>
                <numerusform>%n files are kept and go up when Connect is opened again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln row(s) stay as they are, since they were changed after that.</source>
            <translation>
                <numerusform>%Ln row stays as it is, since it was changed after that.</numerusform>
                <numerusform>%Ln rows stay as they are, since they were changed after that.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%Ln are joined with an earlier one</source>
            <translation>
                <numerusform>%Ln is joined with an earlier one</numerusform>
                <numerusform>%Ln are joined with an earlier one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are the same already</source>
            <translation>
                <numerusform>%Ln is the same already</numerusform>
                <numerusform>%Ln are the same already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken, so nothing was imported.</source>
            <translation>
                <numerusform>%Ln row cannot be taken, so nothing was imported.</numerusform>
                <numerusform>%Ln rows cannot be taken, so nothing was imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken.</source>
            <translation>
                <numerusform>%Ln row cannot be taken.</numerusform>
                <numerusform>%Ln rows cannot be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) will be added</source>
            <translation>
                <numerusform>%Ln row will be added</numerusform>
                <numerusform>%Ln rows will be added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln will be changed</source>
            <translation>
                <numerusform>%Ln will be changed</numerusform>
                <numerusform>%Ln will be changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import only the %Ln &amp;good row(s)</source>
            <translation>
                <numerusform>Import only the %Ln &amp;good row</numerusform>
                <numerusform>Import only the %Ln &amp;good rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n message(s) arrived. None of them left this computer.</source>
            <translation>
                <numerusform>%n message arrived. It did not leave this computer.</numerusform>
                <numerusform>%n messages arrived. None of them left this computer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InvoiceColumns</name>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n attachment</numerusform>
                <numerusform>%n attachments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>%n came back</numerusform>
                <numerusform>%n came back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) left until it must be on its way</source>
            <translation>
                <numerusform>%n working day left until it must be on its way</numerusform>
                <numerusform>%n working days left until it must be on its way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message numerus="yes">
            <source>%n asked about</source>
            <translation>
                <numerusform>%n asked about</numerusform>
                <numerusform>%n asked about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not found</source>
            <translation>
                <numerusform>%n not found</numerusform>
                <numerusform>%n not found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on a wrong invoice</source>
            <translation>
                <numerusform>%n on a wrong invoice</numerusform>
                <numerusform>%n on a wrong invoice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last %n file(s), by their names alone:</source>
            <translation>
                <numerusform>The last file, by its name alone:</numerusform>
                <numerusform>The last %n files, by their names alone:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message numerus="yes">
            <source>%n address(es) saved in the e-mail list.</source>
            <translation>
                <numerusform>%n address saved in the e-mail list.</numerusform>
                <numerusform>%n addresses saved in the e-mail list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) are back in the list.</source>
            <translation>
                <numerusform>%n invoice is back in the list.</numerusform>
                <numerusform>%n invoices are back in the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) removed from this send; they wait as before.</source>
            <translation>
                <numerusform>%n invoice removed from this send; it waits as before.</numerusform>
                <numerusform>%n invoices removed from this send; they wait as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n invoice(s) go as before.</source>
            <translation>
                <numerusform>Taken back: %n invoice goes as before.</numerusform>
                <numerusform>Taken back: %n invoices go as before.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageNews</name>
        <message numerus="yes">
            <source>%n new message(s). The newest: {sentence}</source>
            <translation>
                <numerusform>%n new message. The newest: {sentence}</numerusform>
                <numerusform>%n new messages. The newest: {sentence}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MissingAttachmentsQuestion</name>
        <message numerus="yes">
            <source>%Ln of the {selected} chosen invoices have no attachment.</source>
            <translation>
                <numerusform>%Ln of the {selected} chosen invoices has no attachment.</numerusform>
                <numerusform>%Ln of the {selected} chosen invoices have no attachment.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the {selected} chosen invoices lack attachments.</source>
            <translation>
                <numerusform>%Ln of the {selected} chosen invoices lacks attachments.</numerusform>
                <numerusform>%Ln of the {selected} chosen invoices lack attachments.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Only the %n with attachment</source>
            <translation>
                <numerusform>&amp;Only the one with attachment</numerusform>
                <numerusform>&amp;Only the %n with attachment</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotArrivedQuestion</name>
        <message numerus="yes">
            <source>%n attachment(s) of these invoices did not reach the gateway.</source>
            <translation>
                <numerusform>%n attachment of these invoices did not reach the gateway.</numerusform>
                <numerusform>%n attachments of these invoices did not reach the gateway.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotSendableDialog</name>
        <message numerus="yes">
            <source>%n invoice(s) cannot be sent as they are.</source>
            <translation>
                <numerusform>%n invoice cannot be sent as it is.</numerusform>
                <numerusform>%n invoices cannot be sent as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s)</source>
            <translation>
                <numerusform>&amp;Send %n invoice</numerusform>
                <numerusform>&amp;Send %n invoices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message numerus="yes">
            <source>%n character(s) left</source>
            <translation>
                <numerusform>%n character left</numerusform>
                <numerusform>%n characters left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutOfSightQuestion</name>
        <message numerus="yes">
            <source>%Ln of the {count} ticked invoices are not in sight.</source>
            <translation>
                <numerusform>%Ln of the {count} ticked invoices is not in sight.</numerusform>
                <numerusform>%Ln of the {count} ticked invoices are not in sight.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %n ticked invoice(s) is in sight.</source>
            <translation>
                <numerusform>The ticked invoice is not in sight.</numerusform>
                <numerusform>None of the %n ticked invoices is in sight.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send &amp;all %n</source>
            <translation>
                <numerusform>Send &amp;all %n</numerusform>
                <numerusform>Send &amp;all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send &amp;only the %n in sight</source>
            <translation>
                <numerusform>Send &amp;only the one in sight</numerusform>
                <numerusform>Send &amp;only the %n in sight</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutboxView</name>
        <message numerus="yes">
            <source>%n file(s) without an invoice…</source>
            <translation>
                <numerusform>%n file without an invoice…</numerusform>
                <numerusform>%n files without an invoice…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PagePrinter</name>
        <message numerus="yes">
            <source>%n page(s) were printed.</source>
            <translation>
                <numerusform>%n page was printed.</numerusform>
                <numerusform>%n pages were printed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanChangedQuestion</name>
        <message numerus="yes">
            <source>%n invoice(s) would go out otherwise than when you pressed Send.</source>
            <translation>
                <numerusform>%n invoice would go out otherwise than when you pressed Send.</numerusform>
                <numerusform>%n invoices would go out otherwise than when you pressed Send.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s) as they are now</source>
            <translation>
                <numerusform>&amp;Send %n invoice as it is now</numerusform>
                <numerusform>&amp;Send %n invoices as they are now</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionChoice</name>
        <message numerus="yes">
            <source>%Ln customer number(s) look as if their zeros were lost.</source>
            <translation>
                <numerusform>%Ln customer number looks as if its zeros were lost.</numerusform>
                <numerusform>%Ln customer numbers look as if their zeros were lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer number(s) look like an amount or a date.</source>
            <translation>
                <numerusform>%Ln customer number looks like an amount or a date.</numerusform>
                <numerusform>%Ln customer numbers look like amounts or dates.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message numerus="yes">
            <source>{done} of %Ln invoice(s) checked…</source>
            <translation>
                <numerusform>{done} of %Ln invoice checked…</numerusform>
                <numerusform>{done} of %Ln invoices checked…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message numerus="yes">
            <source>%n invoice(s) selected</source>
            <translation>
                <numerusform>%n invoice selected</numerusform>
                <numerusform>%n invoices selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterCommands</name>
        <message numerus="yes">
            <source>%Ln row(s) in the registers are not saved. Close all the same?</source>
            <translation>
                <numerusform>%Ln row in the registers is not saved. Close all the same?</numerusform>
                <numerusform>%Ln rows in the registers are not saved. Close all the same?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterFiles</name>
        <message numerus="yes">
            <source>%Ln row(s) were left out.</source>
            <translation>
                <numerusform>%Ln row was left out.</numerusform>
                <numerusform>%Ln rows were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln row(s).</source>
            <translation>
                <numerusform>Imported %Ln row.</numerusform>
                <numerusform>Imported %Ln rows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterView</name>
        <message numerus="yes">
            <source>%Ln row(s) deleted.</source>
            <translation>
                <numerusform>%Ln row deleted.</numerusform>
                <numerusform>%Ln rows deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) stay:</source>
            <translation>
                <numerusform>%Ln row stays:</numerusform>
                <numerusform>%Ln rows stay:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deletion of %Ln row(s)</source>
            <translation>
                <numerusform>deletion of %Ln row</numerusform>
                <numerusform>deletion of %Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemedyPanel</name>
        <message numerus="yes">
            <source>%n invoice(s) came back from {address}.</source>
            <translation>
                <numerusform>%n invoice came back from {address}.</numerusform>
                <numerusform>%n invoices came back from {address}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) chosen</source>
            <translation>
                <numerusform>%n invoice chosen</numerusform>
                <numerusform>%n invoices chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them wait(s) for your decision.</source>
            <translation>
                <numerusform>%n of them waits for your decision.</numerusform>
                <numerusform>%n of them wait for your decision.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Release all (%n)</source>
            <translation>
                <numerusform>Release all (%n)</numerusform>
                <numerusform>Release all (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take back all (%n)</source>
            <translation>
                <numerusform>Take back all (%n)</numerusform>
                <numerusform>Take back all (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportsDialog</name>
        <message numerus="yes">
            <source>%n arrived.</source>
            <translation>
                <numerusform>%n arrived.</numerusform>
                <numerusform>%n arrived.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed nothing, for the reasons below.</source>
            <translation>
                <numerusform>%n changed nothing, for the reason below.</numerusform>
                <numerusform>%n changed nothing, for the reasons below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read.</source>
            <translation>
                <numerusform>%n could not be read.</numerusform>
                <numerusform>%n could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) read.</source>
            <translation>
                <numerusform>%n file read.</numerusform>
                <numerusform>%n files read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) came back and stand under Needs attention.</source>
            <translation>
                <numerusform>%n invoice came back and stands under Needs attention.</numerusform>
                <numerusform>%n invoices came back and stand under Needs attention.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading: {done} of %Ln file(s). The files stay where they are.</source>
            <translation>
                <numerusform>Reading: {done} of %Ln file. The file stays where it is.</numerusform>
                <numerusform>Reading: {done} of %Ln files. The files stay where they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message numerus="yes">
            <source>%n invoice(s) go as e-invoices now.</source>
            <translation>
                <numerusform>%n invoice goes as an e-invoice now.</numerusform>
                <numerusform>%n invoices go as e-invoices now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>E-invoices can reach it now. %n waiting invoice(s) would still go another way.</source>
            <translation>
                <numerusform>E-invoices can reach it now. %n waiting invoice would still go another way.</numerusform>
                <numerusform>E-invoices can reach it now. %n waiting invoices would still go another way.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResendAllDialog</name>
        <message numerus="yes">
            <source>%n in all.</source>
            <translation>
                <numerusform>%n in all.</numerusform>
                <numerusform>%n in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) came back from {address}. They are sent again as they were.</source>
            <translation>
                <numerusform>%n invoice came back from {address}. It is sent again as it was.</numerusform>
                <numerusform>%n invoices came back from {address}. They are sent again as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) sent again to {address}.</source>
            <translation>
                <numerusform>%n invoice sent again to {address}.</numerusform>
                <numerusform>%n invoices sent again to {address}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out, for the reasons below.</source>
            <translation>
                <numerusform>%n left out, for the reason below.</numerusform>
                <numerusform>%n left out, for the reasons below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more than are listed here.</source>
            <translation>
                <numerusform>%n more than is listed here.</numerusform>
                <numerusform>%n more than are listed here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also &amp;save for these %n customers</source>
            <translation>
                <numerusform>Also &amp;save for this customer</numerusform>
                <numerusform>Also &amp;save for these %n customers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message numerus="yes">
            <source>%n delivery(s) released.</source>
            <translation>
                <numerusform>%n delivery released.</numerusform>
                <numerusform>%n deliveries released.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n delivery(s) taken back; the invoices wait again.</source>
            <translation>
                <numerusform>%n delivery taken back; the invoice waits again.</numerusform>
                <numerusform>%n deliveries taken back; the invoices wait again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SendBar</name>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepted</numerusform>
                <numerusform>%n accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n delivered</source>
            <translation>
                <numerusform>%n delivered</numerusform>
                <numerusform>%n delivered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n invoice</numerusform>
                <numerusform>%n invoices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) being handed in…</source>
            <translation>
                <numerusform>%n invoice being handed in…</numerusform>
                <numerusform>%n invoices being handed in…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) need(s) attention</source>
            <translation>
                <numerusform>%n invoice needs attention</numerusform>
                <numerusform>%n invoices need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) sent: {counts}.</source>
            <translation>
                <numerusform>%n invoice sent: {counts}.</numerusform>
                <numerusform>%n invoices sent: {counts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n sent</numerusform>
                <numerusform>%n sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken back and waiting again</source>
            <translation>
                <numerusform>%n taken back and waiting again</numerusform>
                <numerusform>%n taken back and waiting again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending: {done} of %Ln invoice(s)</source>
            <translation>
                <numerusform>Sending: {done} of %Ln invoice</numerusform>
                <numerusform>Sending: {done} of %Ln invoices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n invoice(s) wait again as before.</source>
            <translation>
                <numerusform>Taken back: %n invoice waits again as before.</numerusform>
                <numerusform>Taken back: %n invoices wait again as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waits for %n attachment(s) on the way: {names}</source>
            <translation>
                <numerusform>Waits for %n attachment on the way: {names}</numerusform>
                <numerusform>Waits for %n attachments on the way: {names}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SendingView</name>
        <message numerus="yes">
            <source>Release all (%n)</source>
            <translation>
                <numerusform>Release all (%n)</numerusform>
                <numerusform>Release all (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take back all (%n)</source>
            <translation>
                <numerusform>Take back all (%n)</numerusform>
                <numerusform>Take back all (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message numerus="yes">
            <source>It holds {count} files, which do not go on paper.</source>
            <translation>
                <numerusform>It holds 1 file, which does not go on paper.</numerusform>
                <numerusform>It holds {count} files, which do not go on paper.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is a collection of {count} files, and only its cover can be printed. Send the files by themselves.</source>
            <translation>
                <numerusform>It is a collection of 1 file, and only its cover can be printed. Send the file by itself.</numerusform>
                <numerusform>It is a collection of {count} files, and only its cover can be printed. Send the files by themselves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The access point has {count} transmissions under way.</source>
            <translation>
                <numerusform>The access point has 1 transmission under way.</numerusform>
                <numerusform>The access point has {count} transmissions under way.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The folder “{folder}” holds {count} messages. They are read, never changed or deleted.</source>
            <translation>
                <numerusform>The folder “{folder}” holds 1 message. It is read, never changed or deleted.</numerusform>
                <numerusform>The folder “{folder}” holds {count} messages. They are read, never changed or deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The password was wrong too often. Wait {count} seconds, then try again.</source>
            <translation>
                <numerusform>The password was wrong too often. Wait 1 second, then try again.</numerusform>
                <numerusform>The password was wrong too often. Wait {count} seconds, then try again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{company} can receive e-invoices now. {count} invoices wait: move them over in Network, Requests.</source>
            <translation>
                <numerusform>{company} can receive e-invoices now. 1 invoice waits: move it over in Network, Requests.</numerusform>
                <numerusform>{company} can receive e-invoices now. {count} invoices wait: move them over in Network, Requests.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} XML documents stand in the file without any invoice.</source>
            <translation>
                <numerusform>1 XML document stands in the file without any invoice.</numerusform>
                <numerusform>{count} XML documents stand in the file without any invoice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files in {name} go with no invoice, “{first}” among them. Look at what was in the file.</source>
            <translation>
                <numerusform>“{first}” in {name} goes with no invoice. Look at what was in the file.</numerusform>
                <numerusform>{count} files in {name} go with no invoice, “{first}” among them. Look at what was in the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} invoices before it could be read, but files are taken whole or not at all.</source>
            <translation>
                <numerusform>1 invoice before it could be read, but files are taken whole or not at all.</numerusform>
                <numerusform>{count} invoices before it could be read, but files are taken whole or not at all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of the chosen invoices are not as listed any more. Somebody changed an address, an attachment or a template, or sent them. Nothing was sent: look at the list again.</source>
            <translation>
                <numerusform>1 of the chosen invoices is not as listed any more. Somebody changed an address, an attachment or a template, or sent it. Nothing was sent: look at the list again.</numerusform>
                <numerusform>{count} of the chosen invoices are not as listed any more. Somebody changed an address, an attachment or a template, or sent them. Nothing was sent: look at the list again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of the chosen invoices have no attachment. Send all the same, or add them first.</source>
            <translation>
                <numerusform>1 of the chosen invoices has no attachment. Send all the same, or add it first.</numerusform>
                <numerusform>{count} of the chosen invoices have no attachment. Send all the same, or add them first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows cannot be taken, so nothing was imported. Row {row}: {reason}</source>
            <translation>
                <numerusform>1 row cannot be taken, so nothing was imported. Row {row}: {reason}</numerusform>
                <numerusform>{count} rows cannot be taken, so nothing was imported. Row {row}: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} waiting invoices go as e-invoices now.</source>
            <translation>
                <numerusform>1 waiting invoice goes as an e-invoice now.</numerusform>
                <numerusform>{count} waiting invoices go as e-invoices now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message numerus="yes">
            <source>%n file(s) were not taken.</source>
            <translation>
                <numerusform>%n file was not taken.</numerusform>
                <numerusform>%n files were not taken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TroubleStrip</name>
        <message numerus="yes">
            <source>%n invoice(s) incomplete:</source>
            <translation>
                <numerusform>%n invoice incomplete:</numerusform>
                <numerusform>%n invoices incomplete:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnsavedBar</name>
        <message numerus="yes">
            <source>%Ln more row(s) are not saved either.</source>
            <translation>
                <numerusform>%Ln more row is not saved either.</numerusform>
                <numerusform>%Ln more rows are not saved either.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UploadStatus</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s) waiting for the gateway</source>
            <translation>
                <numerusform>%n upload waiting for the gateway</numerusform>
                <numerusform>%n uploads waiting for the gateway</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking %n file(s)…</source>
            <translation>
                <numerusform>Taking %n file…</numerusform>
                <numerusform>Taking %n files…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Uploads</name>
        <message numerus="yes">
            <source>%n file(s) from last time are being uploaded now.</source>
            <translation>
                <numerusform>%n file from last time is being uploaded now.</numerusform>
                <numerusform>%n files from last time are being uploaded now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) from last time were refused.</source>
            <translation>
                <numerusform>%n file from last time was refused.</numerusform>
                <numerusform>%n files from last time were refused.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) on this computer cannot be uploaded.</source>
            <translation>
                <numerusform>%n file on this computer cannot be uploaded.</numerusform>
                <numerusform>%n files on this computer cannot be uploaded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s) wait and are tried again: {reason}</source>
            <translation>
                <numerusform>%n upload waits and is tried again: {reason}</numerusform>
                <numerusform>%n uploads wait and are tried again: {reason}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WindowWork</name>
        <message numerus="yes">
            <source>%n file(s) in watched folders wait for you to say to which invoice they belong.</source>
            <translation>
                <numerusform>%n file in a watched folder waits for you to say to which invoice it belongs.</numerusform>
                <numerusform>%n files in watched folders wait for you to say to which invoice they belong.</numerusform>
            </translation>
        </message>
    </context>
</TS>
