package org.expedite.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of SQL that the adapters rely on, in one dialect for both databases. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SampleEscalationRows extends CrudRepository<SampleEscalationRow, String> {

    @Query(
            """
            select * from escalation where case_number = :caseNumber
            and (:after is null or escalation_id > :after)
            order by escalation_id limit :limit
            """)
    List<SampleEscalationRow> page(String caseNumber, @Nullable String after, int limit);

    @Query(
            """
            select escalation_id, case_number, kind, made_at, requester_id, outcome, body
            from escalation where escalation_id in (:ids)
            union all
            select d.escalation_id, d.case_number, d.kind, d.made_at, d.requester_id, h.kind, d.body
            from registry_head h join escalation d on d.escalation_id = h.id
            where h.kind = :kind
            """)
    List<SampleEscalationRow> of(List<String> ids, String kind);

    @Query(
            """
            insert into registry_head (kind, id, version) values (:kind, :id, 1)
            on duplicate key update version = version + 1
            """)
    void countUp(String kind, String id);

    @Query("update registry_head set version = :next where id = :id and version = :next - 1")
    int advance(String id, int next);
}
