package org.expedite.permissions;

import java.util.EnumSet;
import java.util.Set;
import org.expedite.application.access.Relation;
import org.expedite.application.access.Role;
import org.jspecify.annotations.Nullable;

/** Somebody who tries every operation, with the relations to Acme, its case and the level L1. */
enum Caller {
    NOBODY(null, null),
    EMPLOYEE("ana", Role.CUSTOMER, Relation.OWN_ORGANIZATION, Relation.OWN_EMPLOYER),
    CONTRACTOR("dan", Role.CUSTOMER, Relation.OWN_ORGANIZATION),
    FORMER_EMPLOYEE("bob", Role.CUSTOMER),
    /** Somebody of the partner that supports some equipment of Acme. */
    PARTNER("pat", Role.CUSTOMER),
    OTHER_CUSTOMER("ivy", Role.CUSTOMER),
    OWNER("engineer-l1", Role.ENGINEER, Relation.OWNER, Relation.OWN_LEVEL),
    OTHER_ENGINEER("engineer-l2", Role.ENGINEER),
    FORMER_ENGINEER("engineer-l3", null),
    DUTY_MANAGER("duty-manager", Role.DUTY_MANAGER, Relation.OWN_LEVEL),
    REGISTRAR("registrar", Role.REGISTRAR),
    ADMIN("admin", Role.ADMIN),
    READING_EMPLOYEE(EMPLOYEE),
    READING_OTHER_CUSTOMER(OTHER_CUSTOMER),
    READING_DUTY_MANAGER(DUTY_MANAGER),
    READING_REGISTRAR(REGISTRAR),
    READING_ADMIN(ADMIN);

    private final @Nullable String id;
    private final @Nullable Role role;
    private final boolean readOnly;

    @SuppressWarnings("ImmutableEnumChecker") // A set of constants that nobody changes.
    private final Set<Relation> relations;

    Caller(@Nullable String id, @Nullable Role role, Relation... relations) {
        this.id = id;
        this.role = role;
        this.readOnly = false;
        this.relations = EnumSet.of(Relation.ANY, relations);
    }

    /** The same person, with a token that is read-only. */
    Caller(Caller person) {
        id = person.id;
        role = person.role;
        readOnly = true;
        relations = person.relations;
    }

    /** The id of the account; null for nobody. */
    @Nullable String id() {
        return id;
    }

    /** The only role that counts today; null if there is none. */
    @Nullable Role role() {
        return role;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    boolean has(Relation relation) {
        return relations.contains(relation);
    }
}
