/**
 * Use cases of the assistance center, as desks, and the ports that they need. Every use case takes
 * the actor and decides here who may do what.
 */
@org.jspecify.annotations.NullMarked
module org.expedite.application {
    requires static transitive org.jspecify;
    requires transitive org.expedite.domain;

    exports org.expedite.application;
    exports org.expedite.application.access;
    exports org.expedite.application.accounts;
    exports org.expedite.application.attachments;
    exports org.expedite.application.audit;
    exports org.expedite.application.callers;
    exports org.expedite.application.cases;
    exports org.expedite.application.casework;
    exports org.expedite.application.contracts;
    exports org.expedite.application.duties;
    exports org.expedite.application.engineers;
    exports org.expedite.application.equipment;
    exports org.expedite.application.escalation;
    exports org.expedite.application.facts;
    exports org.expedite.application.idempotency;
    exports org.expedite.application.programme;
    exports org.expedite.application.queues;
    exports org.expedite.application.reassessment;
    exports org.expedite.application.registry;
    exports org.expedite.application.signin;
    exports org.expedite.application.timeline;
    exports org.expedite.application.upkeep;
}
