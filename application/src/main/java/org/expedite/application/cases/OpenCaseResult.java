package org.expedite.application.cases;

import java.util.List;
import org.expedite.application.FieldError;

/** Result of a request to open a case. */
public sealed interface OpenCaseResult {
    /** The case is opened and stored. */
    record Opened(CaseView view) implements OpenCaseResult {}

    /** The request has field errors; nothing is stored. */
    record Invalid(List<FieldError> errors) implements OpenCaseResult {}
}
