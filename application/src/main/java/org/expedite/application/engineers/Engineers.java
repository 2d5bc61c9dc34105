package org.expedite.application.engineers;

import java.util.Optional;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordVersion;

/** Port to the records of engineers. */
public interface Engineers {
    /**
     * Returns the current record of an engineer, in one read; empty if there is none, even if the
     * engineer can sign in.
     */
    Optional<RecordVersion<Engineer>> find(EngineerId id);
}
