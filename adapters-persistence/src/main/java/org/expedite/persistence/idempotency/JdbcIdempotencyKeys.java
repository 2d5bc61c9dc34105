package org.expedite.persistence.idempotency;

import io.micronaut.data.exceptions.DataAccessException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.application.StaleVersionException;
import org.expedite.application.idempotency.AnsweredKey;
import org.expedite.application.idempotency.IdempotencyKey;
import org.expedite.application.idempotency.IdempotencyKeys;
import org.expedite.application.idempotency.KeyUsage;
import org.expedite.application.idempotency.StoredResponse;
import org.expedite.persistence.sql.JsonColumn;
import org.expedite.persistence.transactions.DuplicateKey;
import org.expedite.persistence.transactions.LockWait;
import org.jspecify.annotations.Nullable;

/**
 * Idempotency keys in a database, one row each. To take a key is to insert its row. So the primary
 * key makes other requests wait until that transaction ends, up to the lock timeout of the session.
 */
public final class JdbcIdempotencyKeys implements IdempotencyKeys {
    private final IdempotencyKeyRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcIdempotencyKeys(IdempotencyKeyRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<AnsweredKey> find(IdempotencyKey key) {
        return rows.find(key.callerId(), key.text()).map(AnsweredKeyRow::toKey);
    }

    @Override
    public boolean take(
            IdempotencyKey key, String fingerprint, Instant at, @Nullable Instant outdated) {
        try {
            if (outdated != null) {
                rows.delete(key.callerId(), key.text(), outdated);
            }
            rows.insert(key.callerId(), key.text(), fingerprint, at);
            return true;
        } catch (DataAccessException failure) {
            if (DuplicateKey.isBehind(failure)) {
                throw new StaleVersionException("An idempotency key");
            }
            if (LockWait.isBehind(failure)) {
                return false;
            }
            throw failure;
        }
    }

    @Override
    public void storeResponse(IdempotencyKey key, StoredResponse answer) {
        int answered =
                rows.answer(
                        key.callerId(),
                        key.text(),
                        answer.status(),
                        JsonColumn.write(answer.headers()),
                        answer.body());
        if (answered == 0) {
            throw new IllegalStateException("The idempotency key was not taken.");
        }
    }

    @Override
    public KeyUsage usage(String callerId, Instant since, int atMost) {
        return rows.usage(callerId, since, atMost).toUsage();
    }

    /**
     * Reads the outdated keys first, then deletes each by its primary key. In a small table, a
     * deletion by time alone would scan every row and wait for those of requests in progress.
     */
    @Override
    public int deleteTakenBefore(Instant before, int limit) {
        List<OutdatedKeyRow> outdated = rows.takenBefore(before, limit);
        if (!outdated.isEmpty()) {
            rows.deleteAll(outdated);
        }
        return outdated.size();
    }
}
