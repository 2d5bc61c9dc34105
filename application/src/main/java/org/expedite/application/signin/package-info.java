/** Sign-in of people: by a password and a second factor, or by an identity provider. */
@org.jspecify.annotations.NullMarked
package org.expedite.application.signin;
