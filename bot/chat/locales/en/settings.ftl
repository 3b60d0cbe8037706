# Settings of the program that concern channels and subscribers.

problem-not-a-count = “{ $value }” is not a whole number from 1 to 1000. Write for example 6.
