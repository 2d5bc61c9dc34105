/** The examples of the API's description: requests to a real server, and its responses. */
@NullMarked
package org.expedite.examples;

import org.jspecify.annotations.NullMarked;
