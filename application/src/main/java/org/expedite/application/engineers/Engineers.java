package org.expedite.application.engineers;

import java.util.Optional;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordVersion;

/** The port to who works for the assistance center. */
public interface Engineers {
    /**
     * What is recorded now of that engineer, in one read; empty where nothing ever was, also of
     * somebody who signs in as one.
     */
    Optional<RecordVersion<Engineer>> find(EngineerId id);
}
