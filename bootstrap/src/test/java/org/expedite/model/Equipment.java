package org.expedite.model;

import java.util.Set;
import org.expedite.domain.cases.CaseStatus;

/** Equipment of the sample data for cases of the model, one for each outcome. */
enum Equipment {
    /** Under a direct contract, on a line that has an expert level, which Ana has. */
    ROUTER("JN1", CaseStatus.OPEN, "M_SERIES"),
    /** Under a direct contract, on a line without an expert level. */
    SWITCH("JN5", CaseStatus.OPEN, "EX_SERIES"),
    /** Like the router, under a contract that is suspended now and then. */
    LEASED("MODEL-1", CaseStatus.OPEN, "M_SERIES"),
    UNCOVERED("JN8", CaseStatus.AWAITING_COVERAGE, "M_SERIES"),
    OF_A_PARTNER("JN10", CaseStatus.REFERRED, "M_SERIES"),
    UNKNOWN("NOBODY-KNOWS-IT", CaseStatus.AWAITING_VERIFICATION, "");

    private final String serial;
    private final CaseStatus opens;
    private final String line;

    Equipment(String serial, CaseStatus opens, String line) {
        this.serial = serial;
        this.opens = opens;
        this.line = line;
    }

    String serial() {
        return serial;
    }

    /** Returns the status of a new case. */
    CaseStatus opens(boolean suspended) {
        return this == LEASED && suspended ? CaseStatus.AWAITING_COVERAGE : opens;
    }

    boolean isUnderContract(boolean suspended) {
        CaseStatus asNew = opens(suspended);
        return asNew == CaseStatus.OPEN || asNew == CaseStatus.REFERRED;
    }

    boolean isFor(Set<String> skills) {
        return skills.isEmpty() || skills.contains(line);
    }
}
