package org.expedite.web.pages.registry;

import java.util.List;

/**
 * The list of the records of a kind.
 *
 * @param lead what they are good for
 * @param action the address of the search
 * @param idLabel the name of their identifiers
 * @param start the beginning of the identifiers that are shown
 * @param filters the fields of the search
 * @param isNarrowed whether something is searched for
 * @param records the records of this page
 * @param next the address of the next page; empty for none
 * @param create the address of the form for a new one; empty if the reader may not
 */
public record RecordsPage(
        String lead,
        String action,
        String idLabel,
        String start,
        List<FieldView> filters,
        boolean isNarrowed,
        List<RecordSummary> records,
        String next,
        String create) {

    /** Copies the lists. */
    public RecordsPage {
        filters = List.copyOf(filters);
        records = List.copyOf(records);
    }
}
