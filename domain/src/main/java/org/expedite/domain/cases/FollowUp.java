package org.expedite.domain.cases;

/** How the requester wants to hear of the case. */
public enum FollowUp {
    EMAIL,
    PHONE,
    WEB
}
