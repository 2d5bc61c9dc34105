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

    /**
     * Locks an engineer until the current unit of work ends, and returns the current record. Units
     * of work that lock the same engineer, or change the record, run one after the other; each sees
     * the changes stored before. So nobody becomes the owner of a case on a record that no longer
     * holds.
     *
     * @return the record; empty, without a lock, if there is none
     */
    Optional<RecordVersion<Engineer>> lock(EngineerId id);
}
