package org.expedite.architecture.offenders;

/** A class with a meaningless name. */
public final class CaseManager {
    private CaseManager() {}
}
