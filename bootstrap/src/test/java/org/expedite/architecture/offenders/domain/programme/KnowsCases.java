package org.expedite.architecture.offenders.domain.programme;

import java.util.List;
import org.expedite.architecture.offenders.domain.cases.KnowsProgramme;

/** An allowed dependency of a class that depends on this one. */
public record KnowsCases(List<KnowsProgramme> others) {
    /** A case, as a type that the class file names. */
    public KnowsProgramme first() {
        return others.getFirst();
    }
}
