package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of {@code account_identity}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface IdentityRows extends GenericRepository<IdentityRow, String> {

    /** Returns the account of an identity. */
    @Query(
            """
            select a.* from account_identity i
            join account a on a.id = i.account_id
            where i.issuer = :issuer and i.subject = :subject
            """)
    Optional<AccountRow> account(String issuer, String subject);

    /** Returns the rows of an account. */
    @Query("select * from account_identity where account_id = :account order by issuer, subject")
    List<IdentityRow> ofAccount(String account);

    /** Inserts a row. */
    @Query(
            """
            insert into account_identity (issuer, subject, account_id, linked_at)
            values (:issuer, :subject, :account, :at)
            """)
    void insert(String issuer, String subject, String account, Instant at);

    /** Deletes the rows of an account. */
    @Query("delete from account_identity where account_id = :account")
    void removeAll(String account);
}
