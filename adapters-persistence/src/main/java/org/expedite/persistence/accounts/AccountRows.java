package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;

/** Rows of {@code account}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AccountRows extends GenericRepository<AccountRow, String> {

    /** Returns the row of an account. */
    @Query("select * from account where id = :id")
    Optional<AccountRow> find(String id);

    /** Returns rows in the order of their ids. */
    @Query("select * from account where id > :after order by id limit :limit")
    List<AccountRow> after(String after, int limit);

    /** Inserts a first version. */
    @Query(
            """
            insert into account (id, kind, name, email, roles, active, version, changed_at)
            values (:id, :kind, :name, :email, :roles, :active, 1, :at)
            """)
    void insert(
            String id,
            PersonKind kind,
            String name,
            @Nullable String email,
            String roles,
            boolean active,
            Instant at);

    /**
     * Replaces a version by the next one.
     *
     * @return 1, or 0 if the stored version is another one
     */
    @Query(
            """
            update account set name = :name, email = :email, roles = :roles, active = :active,
                version = version + 1, changed_at = :at
            where id = :id and version = :before
            """)
    int update(
            String id,
            int before,
            String name,
            @Nullable String email,
            String roles,
            boolean active,
            Instant at);
}
