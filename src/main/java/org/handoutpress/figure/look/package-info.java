/** Who is drawn: build, hair, skin, clothes and their colours. */
package org.handoutpress.figure.look;
