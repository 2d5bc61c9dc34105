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

/** A request with defaults for whatever most tests do not care about: a P1 case by web. */
public record ExampleRequest(
        Channel channel,
        @Nullable ContactId requester,
        @Nullable OrganizationId organization,
        @Nullable SerialNumber serial,
        @Nullable Model model,
        Priority priority,
        CaseReport report) {
    /** The report of a customer that filled in every field. */
    public static final CaseReport REPORT =
            new CaseReport(
                    "Both routing engines reset",
                    "At every start.",
                    "INC-77",
                    FollowUp.EMAIL,
                    List.of(new RoundTheClockContact("NOC", "+14085550100")),
                    List.of("core dump"));

    /** Creates a request about equipment. */
    public static ExampleRequest about(Asset asset) {
        return about(asset.serial().value());
    }

    /** Creates a request about a serial number that need not exist. */
    public static ExampleRequest about(String serial) {
        return new ExampleRequest(
                Channel.WEB, null, null, new SerialNumber(serial), null, Priority.P1, REPORT);
    }

    /** Creates a request about a model, without a serial. */
    public static ExampleRequest about(Product product) {
        return about(product.model());
    }

    /** Creates a request about a model that need not exist. */
    public static ExampleRequest about(Model model) {
        return new ExampleRequest(Channel.WEB, null, null, null, model, Priority.P1, REPORT);
    }

    /** Returns a copy with another channel. */
    public ExampleRequest by(Channel other) {
        return new ExampleRequest(other, requester, organization, serial, model, priority, report);
    }

    /** Returns a copy that names the requester. */
    public ExampleRequest from(Contact person) {
        return from(person.id().value());
    }

    /** Returns a copy that names a requester who need not exist. */
    public ExampleRequest from(String person) {
        return new ExampleRequest(
                channel, new ContactId(person), organization, serial, model, priority, report);
    }

    /** Returns a copy that names the organization. */
    public ExampleRequest on(Organization owner) {
        return on(owner.id().value());
    }

    /** Returns a copy that names an organization that need not exist. */
    public ExampleRequest on(String owner) {
        return new ExampleRequest(
                channel, requester, new OrganizationId(owner), serial, model, priority, report);
    }

    /** Returns a copy with another priority. */
    public ExampleRequest at(Priority other) {
        return new ExampleRequest(channel, requester, organization, serial, model, other, report);
    }

    /** Returns a copy with another report. */
    public ExampleRequest withReport(CaseReport other) {
        return new ExampleRequest(channel, requester, organization, serial, model, priority, other);
    }

    /** Returns a request to open a case. */
    public OpenCase toOpen() {
        return new OpenCase(channel, requester, organization, serial, model, priority, report);
    }

    /** Returns a dry run for now, at the lowest level. */
    public CheckEligibility toCheck() {
        return toCheck(null);
    }

    /** Returns a dry run for now, at a level. */
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

    /** Creates a request for priority escalation that names no requester. */
    public static RequestEscalation escalation(CaseNumber number) {
        return new RequestEscalation(
                number, null, EscalationReason.RESOLUTION_TIME, "We have been down for two hours.");
    }

    /** Creates a request for priority escalation that names the requester. */
    public static RequestEscalation escalation(CaseNumber number, Contact requester) {
        return new RequestEscalation(
                number, requester.id(), EscalationReason.BUSINESS_IMPACT, "It costs us dearly.");
    }
}
