package org.expedite.application;

import java.util.List;
import org.expedite.application.cases.OpenCase;
import org.expedite.application.escalation.CheckEligibility;
import org.expedite.application.escalation.RequestEscalation;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something asked of a desk, with what most tests do not care about filled in: a P1 case by web.
 */
public record Asked(
        Channel channel,
        @Nullable ContactId requester,
        @Nullable OrganizationId organization,
        @Nullable SerialNumber serial,
        @Nullable Model model,
        Priority priority,
        CaseReport report) {
    /** The request of a customer who has thought of everything. */
    public static final CaseReport REPORT =
            new CaseReport(
                    "Both routing engines reset",
                    "At every start.",
                    "INC-77",
                    FollowUp.EMAIL,
                    List.of(new RoundTheClockContact("NOC", "+14085550100")),
                    List.of("core dump"));

    /** About that equipment. */
    public static Asked about(Asset asset) {
        return about(asset.serial().value());
    }

    /** About a serial that need not exist. */
    public static Asked about(String serial) {
        return new Asked(
                Channel.WEB, null, null, new SerialNumber(serial), null, Priority.P1, REPORT);
    }

    /** About a model, without a serial. */
    public static Asked about(Product product) {
        return about(product.model());
    }

    /** About a model that need not exist. */
    public static Asked about(Model model) {
        return new Asked(Channel.WEB, null, null, null, model, Priority.P1, REPORT);
    }

    /** The same, by that channel. */
    public Asked by(Channel other) {
        return new Asked(other, requester, organization, serial, model, priority, report);
    }

    /** The same, naming who asks. */
    public Asked from(Contact person) {
        return from(person.id().value());
    }

    /** The same, naming somebody who need not exist. */
    public Asked from(String person) {
        return new Asked(
                channel, new ContactId(person), organization, serial, model, priority, report);
    }

    /** The same, naming whom it is for. */
    public Asked on(Organization owner) {
        return on(owner.id().value());
    }

    /** The same, naming an organization that need not exist. */
    public Asked on(String owner) {
        return new Asked(
                channel, requester, new OrganizationId(owner), serial, model, priority, report);
    }

    /** The same, of that priority. */
    public Asked at(Priority other) {
        return new Asked(channel, requester, organization, serial, model, other, report);
    }

    /** The same, in other words. */
    public Asked saying(CaseReport other) {
        return new Asked(channel, requester, organization, serial, model, priority, other);
    }

    /** As a request to open a case. */
    public OpenCase toOpen() {
        return new OpenCase(channel, requester, organization, serial, model, priority, report);
    }

    /** As a dry run, now and at the lowest level. */
    public CheckEligibility toCheck() {
        return toCheck(null);
    }

    /** As a dry run, now and at that level. */
    public CheckEligibility toCheck(@Nullable String level) {
        return new CheckEligibility(
                requester,
                organization,
                serial,
                model,
                priority,
                level == null ? null : new TechnicalLevel(level),
                null);
    }

    /** A request for priority escalation by whom the case or the caller says. */
    public static RequestEscalation escalation(CaseNumber number) {
        return new RequestEscalation(
                number, null, EscalationReason.RESOLUTION_TIME, "We have been down for two hours.");
    }

    /** The same, naming who asks. */
    public static RequestEscalation escalation(CaseNumber number, Contact requester) {
        return new RequestEscalation(
                number, requester.id(), EscalationReason.BUSINESS_IMPACT, "It costs us dearly.");
    }
}
