package org.expedite.application.cases;

import java.util.List;
import org.expedite.application.FieldError;

/** What became of a request to open a case. */
public sealed interface OpenCaseResult {
    /** It is open and kept. */
    record Opened(CaseView view) implements OpenCaseResult {}

    /** It names what can't be; nothing is kept. */
    record Invalid(List<FieldError> errors) implements OpenCaseResult {}
}
