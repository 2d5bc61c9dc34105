package org.expedite.web.pages.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A record with its history.
 *
 * @param summary the record in a few words
 * @param list the list of its kind
 * @param facts its fields
 * @param shown the version that is shown
 * @param until since when another version is known; empty for the present one
 * @param notice what has just happened; empty for nothing
 * @param actions what the reader can do with it
 * @param related the lists of what belongs to it
 * @param waiting the cases that a change of it concerns; empty if there are none, or the reader may
 *     not change it
 * @param history its versions, the newest first
 * @param older the address of older versions; empty for none
 */
public record RecordPage(
        RecordSummary summary,
        Link list,
        List<FieldText> facts,
        Version shown,
        Optional<Instant> until,
        String notice,
        List<Link> actions,
        List<Link> related,
        Optional<WaitingView> waiting,
        List<Version> history,
        String older) {

    /** Copies the lists. */
    public RecordPage {
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
        related = List.copyOf(related);
        history = List.copyOf(history);
    }

    /**
     * A link.
     *
     * @param text its text
     * @param href its address
     */
    public record Link(String text, String href) {}

    /**
     * A version of the record.
     *
     * @param number its number
     * @param at since when it is known
     * @param by the account that recorded it
     * @param term when it holds, if it says so
     * @param href its page
     * @param isShown whether the page shows it
     * @param changes what it changed; none for the first one
     */
    public record Version(
            int number,
            Instant at,
            String by,
            String term,
            String href,
            boolean isShown,
            List<Change> changes) {

        /** Copies the changes. */
        public Version {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change of a field.
     *
     * @param label the field
     * @param before its value before; empty for none
     * @param after its value afterwards; empty for none
     */
    public record Change(String label, String before, String after) {}
}
