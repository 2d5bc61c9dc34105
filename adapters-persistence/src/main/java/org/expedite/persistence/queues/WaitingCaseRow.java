package org.expedite.persistence.queues;

import java.sql.SQLException;
import java.time.Instant;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.queues.WaitingCase;
import org.expedite.persistence.cases.CaseRow;
import org.expedite.persistence.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a waiting case that a queue shows.
 *
 * @param lastCustomerActivityAt null in rows of earlier versions without any activity after opening
 */
record WaitingCaseRow(
        PositionRow position,
        int version,
        Instant openedAt,
        @Nullable Instant lastCustomerActivityAt,
        String organizationId,
        @Nullable String serial,
        @Nullable String model,
        @Nullable String productLine,
        String synopsis) {
    /** The columns that {@link #read} expects. */
    static final String COLUMNS =
            PositionRow.COLUMNS
                    + ", version, opened_at, last_customer_activity_at, organization_id, serial,"
                    + " model, product_line, synopsis";

    static WaitingCaseRow read(Row row) throws SQLException {
        return new WaitingCaseRow(
                PositionRow.read(row),
                row.number(),
                row.instant(),
                row.instantOrNull(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.text());
    }

    WaitingCase toCase() {
        return new WaitingCase(
                position.toPosition(),
                version,
                lastCustomerActivityAt == null ? openedAt : lastCustomerActivityAt,
                new OrganizationId(organizationId),
                CaseRow.product(serial, model, productLine),
                synopsis);
    }
}
