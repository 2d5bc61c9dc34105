package org.expedite.persistence.cases;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Intake;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.persistence.sql.JsonColumn;
import org.expedite.persistence.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code support_case}: the state of a case at one version.
 *
 * @param version the stored version; in a row to be written, the version that it replaces
 * @param details a {@link CaseDetailsColumn}
 * @param waitingLevel the level at which the case waits, or null; queues are selected by it
 * @param silentSinceAt null unless the case is resolved; cases to auto-close are selected by it
 * @param lastCustomerActivityAt null in rows of earlier versions without any activity after opening
 * @param endedAt null unless the case is closed or withdrawn
 * @param hidesProduct see {@link SupportCase#hidesProduct}; customers filter by other products only
 */
@MappedEntity("support_case")
public record CaseRow(
        @Id String number,
        @Version int version,
        CaseStatus status,
        Priority priority,
        Priority proposedPriority,
        boolean priorityCorrected,
        String technicalLevel,
        boolean expedited,
        boolean grantPending,
        Channel channel,
        Instant openedAt,
        Instant waitingSinceAt,
        String organizationId,
        @Nullable String requesterId,
        @Nullable String ownerId,
        String openedById,
        @Nullable String serial,
        @Nullable String model,
        @Nullable String productLine,
        String synopsis,
        @Nullable String description,
        @Nullable String customerReference,
        FollowUp followUp,
        String details,
        @Nullable String waitingLevel,
        @Nullable Instant silentSinceAt,
        @Nullable Instant lastCustomerActivityAt,
        @Nullable Instant endedAt,
        boolean hidesProduct) {
    /** The columns that {@link #read} expects. */
    public static final String COLUMNS =
            "number, version, status, priority, proposed_priority, priority_corrected, "
                    + "technical_level, expedited, grant_pending, channel, opened_at, "
                    + "waiting_since_at, organization_id, requester_id, owner_id, opened_by_id, "
                    + "serial, model, product_line, synopsis, description, customer_reference, "
                    + "follow_up, details, waiting_level, silent_since_at, "
                    + "last_customer_activity_at, ended_at, hides_product";

    /** Reads a row of {@link #COLUMNS}. */
    public static CaseRow read(Row row) throws SQLException {
        return new CaseRow(
                row.text(),
                row.number(),
                row.constant(CaseStatus.class),
                row.constant(Priority.class),
                row.constant(Priority.class),
                row.flag(),
                row.text(),
                row.flag(),
                row.flag(),
                row.constant(Channel.class),
                row.instant(),
                row.instant(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.constant(FollowUp.class),
                row.text(),
                row.textOrNull(),
                row.instantOrNull(),
                row.instantOrNull(),
                row.instantOrNull(),
                row.flag());
    }

    static CaseRow of(CaseChange change) {
        SupportCase supportCase = change.after();
        Intake intake = supportCase.intake();
        CaseProduct product = supportCase.product();
        CaseReport report = supportCase.report();
        CaseState state = supportCase.state();
        return new CaseRow(
                supportCase.number().value(),
                change.before(),
                state.status(),
                state.priority(),
                intake.proposedPriority(),
                state.priorityCorrected(),
                state.level().code(),
                state.expedited(),
                state.grantPending(),
                intake.channel(),
                intake.openedAt(),
                state.waitingSince(),
                intake.organization().value(),
                unlessNull(intake.requester(), ContactId::value),
                state.owner(),
                intake.openedBy(),
                unlessNull(product.serial(), SerialNumber::value),
                unlessNull(product.model(), Model::value),
                unlessNull(product.line(), ProductLineCode::value),
                report.synopsis(),
                report.description(),
                report.customerReference(),
                report.followUp(),
                JsonColumn.write(CaseDetailsColumn.of(supportCase)),
                supportCase.waits() ? state.level().code() : null,
                state.awaitingConfirmationSince(),
                state.lastCustomerActivity(),
                state.endedAt(),
                supportCase.hidesProduct());
    }

    /** Returns the case. */
    public SupportCase toCase() {
        CaseDetailsColumn more = JsonColumn.read(details, CaseDetailsColumn.class);
        return new SupportCase(
                new CaseNumber(number),
                version,
                intake(),
                product(serial, model, productLine),
                report(more),
                more.toAssistance(),
                more.toExpert(),
                more.toIdentifiedLate(),
                progress(more));
    }

    /** Returns the product of a case from its columns. */
    public static CaseProduct product(
            @Nullable String serial, @Nullable String model, @Nullable String productLine) {
        return new CaseProduct(
                unlessNull(serial, SerialNumber::new),
                unlessNull(model, Model::new),
                unlessNull(productLine, ProductLineCode::new));
    }

    private Intake intake() {
        return new Intake(
                channel,
                openedAt,
                openedById,
                new OrganizationId(organizationId),
                unlessNull(requesterId, ContactId::new),
                proposedPriority);
    }

    private CaseReport report(CaseDetailsColumn more) {
        return new CaseReport(
                synopsis,
                description,
                customerReference,
                followUp,
                more.toContacts(),
                more.diagnostics());
    }

    private CaseState progress(CaseDetailsColumn more) {
        return new CaseState(
                status,
                priority,
                priorityCorrected,
                new TechnicalLevel(technicalLevel),
                expedited,
                waitingSinceAt,
                ownerId,
                grantPending,
                more.isEscalationRequested(),
                silentSinceAt,
                lastCustomerActivityAt == null ? openedAt : lastCustomerActivityAt,
                endedAt);
    }

    private static <A, B> @Nullable B unlessNull(@Nullable A value, Function<A, B> convert) {
        return value == null ? null : convert.apply(value);
    }
}
