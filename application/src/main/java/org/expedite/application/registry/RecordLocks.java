package org.expedite.application.registry;

import java.util.Map;
import java.util.Set;
import org.expedite.application.StaleVersionException;
import org.expedite.domain.registry.RecordKey;

/**
 * Port to locks on registry records. They order changes of the registry, and decisions that are
 * stored: a change locks the records under which decisions look for its record, a decision locks
 * those under which it has looked. A record that does not exist is not locked.
 *
 * <p>Locks end with the current unit of work. Whatever was stored under a lock is seen by all reads
 * that begin after the same lock was obtained. Keys are locked in one order, in one statement.
 */
public interface RecordLocks {
    /**
     * Locks records against all other units of work.
     *
     * @return the current version of each record that exists
     */
    Map<RecordKey, Integer> forChange(Set<RecordKey> keys);

    /**
     * Locks records against changes. Several decisions may do so at the same time, if the store has
     * shared locks.
     *
     * @return the current version of each record that exists
     */
    Map<RecordKey, Integer> forDecision(Set<RecordKey> keys);

    /**
     * Checks that records which were read before they were locked have not changed in between.
     *
     * @param read the version of each that was read
     * @param locked the result of the lock
     * @throws StaleVersionException if one has changed
     */
    static void requireUnchanged(Map<RecordKey, Integer> read, Map<RecordKey, Integer> locked) {
        read.forEach(
                (key, version) -> {
                    if (!version.equals(locked.get(key))) {
                        throw new StaleVersionException(key.kind() + " " + key.id());
                    }
                });
    }
}
