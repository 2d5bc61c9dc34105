package org.expedite.application.cases;

import java.util.Comparator;

/** The order of a list of cases, by when they were opened. */
public enum CaseOrder {
    NEWEST_FIRST,
    OLDEST_FIRST;

    /** This order, of places. */
    public Comparator<CasePosition> comparator() {
        return switch (this) {
            case NEWEST_FIRST -> Comparator.reverseOrder();
            case OLDEST_FIRST -> Comparator.naturalOrder();
        };
    }
}
