package org.expedite.web.pages.registry;

import java.util.List;

/**
 * The index of the registry.
 *
 * @param asked the identifier or name that is searched; empty for none
 * @param found the records that were found
 * @param kinds the kinds of records
 */
public record RegistryPage(String asked, List<RecordSummary> found, List<Kind> kinds) {

    /** Copies the lists. */
    public RegistryPage {
        found = List.copyOf(found);
        kinds = List.copyOf(kinds);
    }

    /**
     * A kind of records.
     *
     * @param title its name
     * @param lead what it is good for
     * @param href its list
     */
    public record Kind(String title, String lead, String href) {}
}
