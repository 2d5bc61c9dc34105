package org.expedite.application.cases;

/** The order of a list of cases, by their numbers. */
public enum CaseOrder {
    NEWEST_FIRST,
    OLDEST_FIRST
}
