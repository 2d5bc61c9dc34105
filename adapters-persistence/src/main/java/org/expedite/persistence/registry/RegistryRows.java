package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.sql.Select;

/** The statements of {@link JdbcRegistry}, one per method. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class RegistryRows implements GenericRepository<VersionRow, String> {
    private final JdbcOperations operations;

    RegistryRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Returns the versions that a query finds. */
    @Connectable(readOnly = true)
    List<VersionRow> found(Select query) {
        return query.rows(operations, VersionRow.class);
    }

    /** Returns the current version of a record. */
    @Connectable(readOnly = true)
    public Optional<VersionRow> current(RecordKind kind, String id) {
        return Select.of(VersionRow.CURRENT + "where h.kind = ? and h.id = ?", kind.name(), id)
                .read(operations, VersionRow::read)
                .stream()
                .findFirst();
    }

    /** Returns current versions of a kind, ordered by id, from the first after an id on. */
    @Query(
            """
            select kind, id, version, recorded_at, recorded_by, body from registry_head
            where kind = :kind and id > :after
            order by id limit :limit
            """)
    public abstract List<VersionRow> page(RecordKind kind, String after, int limit);

    /** Returns the current versions of the certifications that a person holds. */
    @Query(
            """
            select h.kind, h.id, h.version, h.recorded_at, h.recorded_by, h.body
            from registry_link l
            join registry_head h on h.kind = l.kind and h.id = l.id
            where l.kind = 'CERTIFICATION' and l.relation = 'HOLDER' and l.target = :holder
            """)
    public abstract List<VersionRow> ofHolder(String holder);

    /** Returns versions of a record, oldest first, from the first after a version on. */
    @Query(
            """
            select * from registry_version
            where kind = :kind and id = :id and version > :after
            order by version limit :limit
            """)
    public abstract List<VersionRow> history(RecordKind kind, String id, int after, int limit);

    /** Returns those of some records that exist; at least one key. */
    @Connectable(readOnly = true)
    List<HeadRow> heads(Collection<RecordKey> keys) {
        return HeadRow.of(keys).read(operations, HeadRow::read);
    }

    /**
     * Makes the first version of a record the current one.
     *
     * @throws io.micronaut.data.exceptions.DataAccessException with a duplicate key if the record
     *     exists
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query(
            """
            insert into registry_head (kind, id, version, recorded_at, recorded_by, body)
            values (:kind, :id, :version, :recordedAt, :recordedBy, :body)
            """)
    public abstract void begin(VersionRow row);

    /**
     * Makes a later version of a record the current one.
     *
     * @return 1, or 0 if the current version is not the one before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query(
            """
            update registry_head
            set version = :version, recorded_at = :recordedAt, recorded_by = :recordedBy, body = :body
            where kind = :kind and id = :id and version = :before
            """)
    public abstract int advance(
            RecordKind kind,
            String id,
            int before,
            int version,
            Instant recordedAt,
            String recordedBy,
            String body);

    /** Inserts a version. */
    @Query(
            """
            insert into registry_version (kind, id, version, recorded_at, recorded_by, body)
            values (:kind, :id, :version, :recordedAt, :recordedBy, :body)
            """)
    public abstract void add(VersionRow row);
}
