package org.expedite.architecture.offenders;

/** Is named after nothing. */
public final class CaseManager {
    private CaseManager() {}
}
