package org.expedite.domain.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.Requester;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.registry.RecordVersion;

/** The rules about the requester. They are not applicable if nobody is identified. */
final class RequesterRules {
    private RequesterRules() {}

    static Finding requesterIdentified(EvaluationContext context) {
        Requester requester = context.facts().requester();
        Rule rule = Rule.REQUESTER_IDENTIFIED;
        if (requester == null) {
            // Not applicable does not count as passed, so the reason is given.
            return new Finding(
                    rule,
                    Verdict.NOT_APPLICABLE,
                    Reason.NOT_IDENTIFIED,
                    Statement.NOBODY_IDENTIFIED.with(),
                    List.of());
        }
        String name = requester.person().contact().record().name();
        Evidence evidence = Evidence.of(requester.person().contact());
        if (requester.identification() == Identification.AT_OPENING) {
            return rule.passed(Statement.IDENTIFIED_AT_OPENING.with(name), evidence);
        }
        if (context.settings().lateIdentification() == LateIdentification.REFUSE) {
            return rule.failed(
                    Reason.NOT_IDENTIFIED,
                    Statement.NOT_IDENTIFIED_AT_OPENING.with(name),
                    evidence);
        }
        return rule.passed(Statement.IDENTIFIED_LATE.with(name), evidence);
    }

    static Finding requesterIsEndUser(EvaluationContext context) {
        Requester requester = context.facts().requester();
        Rule rule = Rule.REQUESTER_IS_END_USER;
        if (requester == null) {
            return nobodyIdentified(rule);
        }
        RecordVersion<Contact> contact = requester.person().contact();
        String name = contact.record().name();
        Optional<RecordVersion<Organization>> partner = context.currentPartner(contact.record());
        if (partner.isPresent()) {
            return rule.failed(
                    Reason.PARTNER,
                    Statement.WORKS_FOR_PARTNER.with(name, partner.get().record().name()),
                    Evidence.of(contact),
                    Evidence.of(partner.get()));
        }
        if (isContractor(context, contact.record())) {
            return rule.failed(
                    Reason.CONTRACTOR, Statement.IS_CONTRACTOR.with(name), Evidence.of(contact));
        }
        return new Finding(
                rule,
                Verdict.PASSED,
                null,
                Statement.WORKS_FOR_NO_PARTNER.with(name),
                Stream.concat(
                                Stream.of(Evidence.of(contact)),
                                context.employers(contact.record()).map(Evidence::of))
                        .toList());
    }

    static Finding requesterActsForCustomer(EvaluationContext context) {
        Requester requester = context.facts().requester();
        Rule rule = Rule.REQUESTER_ACTS_FOR_CUSTOMER;
        if (requester == null) {
            return nobodyIdentified(rule);
        }
        RecordVersion<Contact> contact = requester.person().contact();
        String name = contact.record().name();
        OrganizationId organization = context.facts().caseFacts().organization();
        if (contact.record().employmentsAt(organization, context.day()).findAny().isEmpty()) {
            return rule.failed(
                    Reason.NOT_OF_CASE_ORGANIZATION,
                    Statement.WORKS_ELSEWHERE.with(name, organization),
                    Evidence.of(contact));
        }
        return rule.passed(
                Statement.WORKS_FOR_CUSTOMER.with(name, organization), Evidence.of(contact));
    }

    /**
     * Returns whether the contact is a contractor of the case's organization, and not an employee
     * of it as well.
     */
    private static boolean isContractor(EvaluationContext context, Contact contact) {
        List<Employment.Kind> kinds =
                contact.employmentsAt(context.facts().caseFacts().organization(), context.day())
                        .map(Employment::kind)
                        .toList();
        return !kinds.isEmpty() && !kinds.contains(Employment.Kind.EMPLOYEE);
    }

    private static Finding nobodyIdentified(Rule rule) {
        return rule.notApplicable(Statement.NOBODY_IDENTIFIED.with());
    }
}
