package org.expedite.architecture.offenders.domain.program;

import java.util.List;
import org.expedite.architecture.offenders.domain.cases.KnowsProgram;

/** Knows what it may know; but the other knows it too. */
public record KnowsCases(List<KnowsProgram> others) {
    /** One of them, as a type that the class file names. */
    public KnowsProgram first() {
        return others.getFirst();
    }
}
