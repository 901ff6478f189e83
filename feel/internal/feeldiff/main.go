package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
)

func main() {
	reference := flag.String("reference", os.Getenv("FEEL_REFERENCE"), "the reference program; default $FEEL_REFERENCE")
	n := flag.Int("n", 20_000, "how many expressions")
	seed := flag.Uint64("seed", 1, "which expressions")
	show := flag.Int("show", 40, "how many unexplained differences to print")
	least := flag.Float64("least", 99, "the percentage of equal values that must be reached")
	flag.Parse()
	if *reference == "" {
		fmt.Println("SKIPPED: there is no reference to compare with; give its run.sh with -reference or FEEL_REFERENCE")
		return
	}
	if _, err := exec.LookPath(*reference); err != nil {
		fmt.Printf("SKIPPED: the reference %s cannot be run: %v\n", *reference, err)
		return
	}
	g := &generator{random: rand.New(rand.NewPCG(*seed, 0x5EED))}
	questions := make([]string, *n)
	for i := range questions {
		questions[i] = g.expression()
	}
	answers, err := ask(*reference, questions)
	if err != nil {
		fmt.Fprintln(os.Stderr, "feeldiff:", err)
		os.Exit(2)
	}
	r := newReport(*show)
	for i, q := range questions {
		r.add(q, answers[i], evaluate(q))
	}
	r.print()
	if r.equalPercent() < *least {
		os.Exit(1)
	}
}
