package org.expedite.architecture.offenders.domain.programme;

import java.util.List;
import org.expedite.architecture.offenders.domain.cases.KnowsProgramme;

/** Knows what it may know; but the other knows it too. */
public record KnowsCases(List<KnowsProgramme> others) {
    /** One of them, as a type that the class file names. */
    public KnowsProgramme first() {
        return others.getFirst();
    }
}
