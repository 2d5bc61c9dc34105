package org.expedite.application.cases;

import java.util.Comparator;

/** Order of a list of cases, by time of opening. */
public enum CaseOrder {
    NEWEST_FIRST,
    OLDEST_FIRST;

    /** Returns the comparator of positions in this order. */
    public Comparator<CasePosition> comparator() {
        return switch (this) {
            case NEWEST_FIRST -> Comparator.reverseOrder();
            case OLDEST_FIRST -> Comparator.naturalOrder();
        };
    }
}
