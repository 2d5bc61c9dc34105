package org.expedite.architecture.offenders.application.access;

/** A role. */
public enum Role {
    ADMIN
}
