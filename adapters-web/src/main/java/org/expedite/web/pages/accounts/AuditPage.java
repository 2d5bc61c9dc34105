package org.expedite.web.pages.accounts;

import java.util.List;
import org.expedite.application.audit.AuditKind;
import org.expedite.web.pages.FormState;

/**
 * The audit, as the page shows it.
 *
 * @param events the events of this page, the newest first
 * @param form the filter
 * @param kinds the kinds to choose from
 * @param isNarrowed whether something is filtered
 * @param next the address of the next page; empty for none
 */
public record AuditPage(
        List<AuditLine> events,
        FormState form,
        List<AuditKind> kinds,
        boolean isNarrowed,
        String next) {

    /** Copies the lists. */
    public AuditPage {
        events = List.copyOf(events);
        kinds = List.copyOf(kinds);
    }
}
