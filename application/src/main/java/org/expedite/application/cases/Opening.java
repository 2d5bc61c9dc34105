package org.expedite.application.cases;

import java.util.List;
import org.expedite.application.FieldProblem;

/** What became of a request to open a case. */
public sealed interface Opening {
    /** It is open and kept. */
    record Opened(CaseView view) implements Opening {}

    /** It names what can't be; nothing is kept. */
    record Refused(List<FieldProblem> problems) implements Opening {}
}
