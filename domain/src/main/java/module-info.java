/**
 * The programme and its cases: plain values and rules, without a clock, input or output. Every rule
 * cites the clause of the programme that it comes from.
 */
@org.jspecify.annotations.NullMarked
module org.expedite.domain {
    requires static transitive org.jspecify;
    requires transitive org.joda.money;

    exports org.expedite.domain;
    exports org.expedite.domain.attachments;
    exports org.expedite.domain.cases;
    exports org.expedite.domain.certification;
    exports org.expedite.domain.contracts;
    exports org.expedite.domain.customers;
    exports org.expedite.domain.duties;
    exports org.expedite.domain.engineers;
    exports org.expedite.domain.escalation;
    exports org.expedite.domain.explanation;
    exports org.expedite.domain.products;
    exports org.expedite.domain.programme;
    exports org.expedite.domain.queues;
    exports org.expedite.domain.registry;
    exports org.expedite.domain.search;
    exports org.expedite.domain.timeline;
}
