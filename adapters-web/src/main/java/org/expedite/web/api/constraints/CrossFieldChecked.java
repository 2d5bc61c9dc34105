package org.expedite.web.api.constraints;

import java.util.stream.Stream;
import org.expedite.application.FieldError;

/** A body, or a part of one, whose fields depend on each other; see {@link CrossField}. */
public interface CrossFieldChecked {

    /**
     * Checks the fields against each other. The check runs beside the constraints on single fields
     * and not after them, so any field may be null.
     *
     * @return the errors, by the name of a field of this body; empty if the fields fit together
     */
    Stream<FieldError> fieldErrors();
}
