"""Stage 4: whom « elle », « le chercheur » or an unnamed subject means, and the arguments of each clause."""
