package org.expedite.web.pages;

import java.util.List;

/**
 * Texts that somebody has typed beside those that somebody else has stored meanwhile, for {@code
 * versions.jte}.
 *
 * @param rows the fields in their order
 */
public record BothVersions(List<Row> rows) {

    /** Copies the rows. */
    public BothVersions {
        rows = List.copyOf(rows);
    }

    /**
     * A field.
     *
     * @param label its name for the reader
     * @param yours what was typed
     * @param stored what is stored now
     */
    public record Row(String label, String yours, String stored) {

        /**
         * Returns whether the reader has to choose.
         *
         * @return true unless both are the same
         */
        public boolean differs() {
            return !yours.strip().equals(stored.strip());
        }
    }
}
