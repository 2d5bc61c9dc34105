package org.expedite.domain.contracts;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.expedite.domain.products.SerialNumber;

/**
 * The serial numbers that a contract covers, as far as they were read. A contract may cover very
 * many, so whoever asks about one is told about that one only.
 *
 * @param known the covered serial numbers that were read
 * @param complete whether there are no others
 */
public record CoveredSerials(SortedSet<SerialNumber> known, boolean complete) {
    /** The number of serial numbers that are listed with their contract at most. */
    public static final int MAX_LISTED = 20_000;

    private static final CoveredSerials UNREAD = some(List.of());

    public CoveredSerials {
        known = Collections.unmodifiableSortedSet(new TreeSet<>(known));
    }

    /** Returns a complete list; the assets may be registered later. */
    public static CoveredSerials all(Collection<SerialNumber> serials) {
        return new CoveredSerials(new TreeSet<>(serials), true);
    }

    /** Returns those among the asked serial numbers that are covered. */
    public static CoveredSerials some(Collection<SerialNumber> covered) {
        return new CoveredSerials(new TreeSet<>(covered), false);
    }

    /** Returns a list of which nothing was read, or more than {@link #MAX_LISTED}. */
    public static CoveredSerials unread() {
        return UNREAD;
    }

    /**
     * Returns whether a serial number is covered. If the list is not complete, the result holds for
     * those that were asked about.
     */
    public boolean contains(SerialNumber serial) {
        return known.contains(serial);
    }

    /** Returns all serial numbers, if they were read. */
    public Optional<SortedSet<SerialNumber>> all() {
        return complete ? Optional.of(known) : Optional.empty();
    }
}
